import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("../..", import.meta.url));
let service;
let mutated;
let version = 0;

/** What TypeScript says against the file with the mutant written into it, or undefined when it compiles. */
export function compileProblem({ fileName, location, replacement }) {
  service ??= languageService();
  const text = readFileSync(fileName, "utf8");
  const start = offsetOf(text, location.start);
  const end = offsetOf(text, location.end);
  mutated = { fileName, text: `${text.slice(0, start)}${replacement}${text.slice(end)}` };
  version += 1;
  const problems = [...service.getSyntacticDiagnostics(fileName), ...service.getSemanticDiagnostics(fileName)];
  const [problem] = problems;
  return problem && `does not compile: ${ts.flattenDiagnosticMessageText(problem.messageText, " ").slice(0, 200)}`;
}

const offsetOf = (text, { line, column }) => {
  let offset = 0;
  for (let passed = 0; passed < line; passed += 1) offset = text.indexOf("\n", offset) + 1;
  return offset + column;
};

function languageService() {
  const config = ts.readConfigFile(path.join(root, "tsconfig.json"), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const lenient = { ...options, noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };
  return ts.createLanguageService({
    getCompilationSettings: () => lenient,
    getScriptFileNames: () => [path.join(root, "src/index.ts"), ...(mutated === undefined ? [] : [mutated.fileName])],
    getScriptVersion: (name) => (name === mutated?.fileName ? `mutant ${version}` : "1"),
    getScriptSnapshot: (name) => {
      const text = name === mutated?.fileName ? mutated.text : ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
  });
}
