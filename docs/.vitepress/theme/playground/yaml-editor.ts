import type { Language } from "fazhi";
import { type AuthoringProblem, renderAuthoringProblem } from "fazhi/authoring";
import { stretchAt } from "./problem-span.js";

/** An editor of one text in the page. */
export interface YamlEditor {
  /** Puts another text in, unless it is the same. */
  show(text: string): void;
  /** Marks what is wrong, each at its place. */
  mark(problems: readonly AuthoringProblem[], language: Language): void;
  /** Puts the cursor where a problem is. */
  goTo(problem: AuthoringProblem): void;
  close(): void;
}

/** Opens an editor in an element; the editor's own code is fetched here. */
export async function openEditor(
  parent: HTMLElement,
  title: string,
  onChange: (text: string) => void,
): Promise<YamlEditor> {
  const [{ basicSetup, EditorView }, { yaml }, { setDiagnostics }, { HighlightStyle, syntaxHighlighting }, { tags }] =
    await Promise.all([
      import("codemirror"),
      import("@codemirror/lang-yaml"),
      import("@codemirror/lint"),
      import("@codemirror/language"),
      import("@lezer/highlight"),
    ]);
  const colours = HighlightStyle.define([
    { tag: tags.propertyName, color: "var(--yaml-name)" },
    { tag: [tags.string, tags.content, tags.attributeValue], color: "var(--yaml-text)" },
    { tag: tags.comment, color: "var(--vp-c-text-3)" },
    { tag: [tags.punctuation, tags.separator, tags.bracket], color: "var(--vp-c-text-3)" },
  ]);
  const view = new EditorView({
    parent,
    extensions: [
      basicSetup,
      yaml(),
      syntaxHighlighting(colours),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": title }),
      EditorView.updateListener.of(({ docChanged, state }) => {
        if (docChanged) onChange(state.doc.toString());
      }),
    ],
  });
  const textNow = (): string => view.state.doc.toString();
  return {
    show(text) {
      if (text !== textNow()) view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
    },
    mark(problems, language) {
      const text = textNow();
      const marks = problems.map((problem) => {
        const { excerpt: _, ...said } = problem;
        const message = renderAuthoringProblem(said, language);
        return { ...stretchAt(text, problem.line, problem.column), severity: "error" as const, message };
      });
      view.dispatch(setDiagnostics(view.state, marks));
    },
    goTo({ line, column }) {
      const { from } = stretchAt(textNow(), line, column);
      view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: "center" }) });
      view.focus();
    },
    close: () => view.destroy(),
  };
}
