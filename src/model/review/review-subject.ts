import { reference, text } from "../record/field.js";

/** What a review is about: at most one of these is given. */
export const reviewSubject = {
  decision: reference("major-decision", "所涉决策", "Decision").optional(),
  document: reference("normative-document", "所涉文件", "Document").optional(),
  project: reference("legislation-project", "所涉立法项目", "Legislation project").optional(),
  matter: text("所涉事项", "Matter", "Another matter, such as a contract.").optional(),
};
