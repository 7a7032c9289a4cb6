import { day, group, list, text } from "../record/field.js";

/** A place in a document that something rests on. */
export const citation = (zh: string, en: string, meaning?: string) =>
  group(
    {
      document: text("文件", "Document", "The document's full name."),
      documentNumber: text("发文字号", "Document number", "As printed, such as 中发〔2015〕36号.").optional(),
      article: text("条款", "Article", "Article, clause or section within the document.").optional(),
      versionFrom: day("所依版本施行日期", "Version in force from", "Of a document that has several.").optional(),
      url: text("网址", "Address on the web").optional(),
    },
    zh,
    en,
    meaning,
  );

/** Any number of citations. */
export const citations = (zh: string, en: string, meaning?: string) => list(citation(zh, en), zh, en, meaning);
