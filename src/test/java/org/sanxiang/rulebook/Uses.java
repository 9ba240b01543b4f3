package org.sanxiang.rulebook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;

/** What a part of a method uses: local values, methods, and the yes or no that its method was handed. */
final class Uses extends TreePathScanner<Void, Void> {

    /** Where the local values get what they are. */
    final List<TreePath> values = new ArrayList<>();
    final Set<Call> called = new HashSet<>();
    /** The yes or no that the method was handed. */
    final Set<Answer> answers = new HashSet<>();

    private final Set<String> names = new HashSet<>();

    /**
     * @param arguments how many
     * @param here      whether it is a method of the same class that is called
     */
    record Call(String method, int arguments, boolean here) {
    }

    /** @param place of the argument, counted from 0 */
    record Answer(String method, int place) {
    }

    private Uses() {
    }

    static Uses of(TreePath part) {
        Uses uses = new Uses();
        uses.scan(part, null);
        TreePath method = part;
        while (method != null && !(method.getLeaf() instanceof MethodTree)) {
            method = method.getParentPath();
        }
        if (method != null && method != part) {
            uses.lookUp(method);
        }
        return uses;
    }

    /** The statement of a question and the branches on the way to it. */
    static List<TreePath> around(TreePath question) {
        List<TreePath> parts = new ArrayList<>();
        for (TreePath part = question; part != null && !(part.getLeaf() instanceof MethodTree); part = part.getParentPath()) {
            Tree asked = asked(part.getLeaf());
            if (asked != null) {
                parts.add(asked == part.getLeaf() ? part : new TreePath(part, asked));
            }
        }
        return parts;
    }

    /** What of a statement decides whether that within it is reached; null where nothing does. */
    private static Tree asked(Tree tree) {
        if (tree instanceof IfTree branch) {
            return branch.getCondition();
        }
        if (tree instanceof SwitchTree choice) {
            return choice.getExpression();
        }
        if (tree instanceof SwitchExpressionTree choice) {
            return choice.getExpression();
        }
        if (tree instanceof EnhancedForLoopTree loop) {
            return loop.getExpression();
        }
        return tree instanceof StatementTree && !(tree instanceof BlockTree) ? tree : null;
    }

    private void lookUp(TreePath method) {
        MethodTree declared = (MethodTree) method.getLeaf();
        for (int place = 0; place < declared.getParameters().size(); place++) {
            VariableTree parameter = declared.getParameters().get(place);
            if (names.contains(parameter.getName().toString()) && parameter.getType().toString().equals("boolean")) {
                answers.add(new Answer(declared.getName().toString(), place));
            }
        }
        new TreePathScanner<Void, Void>() {
            @Override
            public Void visitVariable(VariableTree value, Void nothing) {
                if (value.getInitializer() != null && names.contains(value.getName().toString())) {
                    values.add(getCurrentPath());
                }
                return super.visitVariable(value, nothing);
            }
        }.scan(method, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void nothing) {
        names.add(name.getName().toString());
        return super.visitIdentifier(name, nothing);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void nothing) {
        called.add(new Call(SourceTrees.named(call), call.getArguments().size(), call.getMethodSelect() instanceof IdentifierTree));
        return super.visitMethodInvocation(call, nothing);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void nothing) {
        boolean here = reference.getQualifierExpression().toString().equals("this");
        called.add(new Call(reference.getName().toString(), here ? 1 : 0, here));
        return super.visitMemberReference(reference, nothing);
    }
}
