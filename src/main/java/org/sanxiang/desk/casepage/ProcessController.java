package org.sanxiang.desk.casepage;

import org.sanxiang.cases.ProcessPicture;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The procedure as it is modelled, to read and to print on a wall. */
@Controller
class ProcessController {

    private final ProcessPicture picture;

    ProcessController(ProcessPicture picture) {
        this.picture = picture;
    }

    @GetMapping("/process")
    String process(Model model) {
        model.addAttribute("picture", picture.of("penalty") + picture.of("legal-review"));
        model.addAttribute("unmarked", true);
        return "desk/process";
    }
}
