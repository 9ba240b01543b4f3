package org.sanxiang.desk.matters;

import java.util.List;

import org.sanxiang.catalog.Matter;
import org.sanxiang.catalog.Matters;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The catalogue of matters, to look things up. */
@Controller
class MatterListController {

    private final Matters matters;

    MatterListController(Matters matters) {
        this.matters = matters;
    }

    @GetMapping("/matters")
    String list(@RequestParam(defaultValue = "") String q, Model model) {
        List<Matter> found = matters.all().stream().filter(matter -> mentions(matter, q.strip())).toList();
        model.addAttribute("q", q);
        model.addAttribute("matters", found);
        return "desk/matters";
    }

    private static boolean mentions(Matter matter, String text) {
        return String.join(" ", matter.code(), matter.name(), matter.breaches(), matter.basis(), matter.field())
                .toLowerCase().contains(text.toLowerCase());
    }
}
