import type { Language } from "../codes/label.js";
import type { Bar, BarKey } from "./bar.js";
import type { Line, Span } from "./span.js";

/** Text of one line, in which bars and the signs of their parts may stand. */
export type Content = readonly (Span | Bar | BarKey)[];

/**
 * A part of a document in one language. The set is closed: every renderer renders every kind. Blocks know no width; `indent`
 * and `hang` are where a terminal begins the first and the following lines, and other renderers nest by structure.
 */
export type Block = Heading | Paragraph | FactBlock | Table | TreeBlock | List | FigureBlock | More;

/** Begins a part of a section. */
export interface Heading {
  readonly kind: "heading";
  /** A part of level 2 stands apart from the one before. */
  readonly level: 2 | 3;
  readonly text: Line;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly text: Content;
  readonly indent?: number;
  readonly hang?: number;
}

/** A name and what is said under it; a name that is empty continues the fact before. */
export type Fact = readonly [name: string, said: Line];

/** A fact in which a bar may stand. */
export type DrawnFact = readonly [name: string, said: Content];

/** Facts under each other. */
export interface FactBlock {
  readonly kind: "facts";
  readonly facts: readonly DrawnFact[];
  readonly indent?: number;
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** A column of a table. */
export interface TableColumn {
  readonly title: string;
  /** What the title stands for, where it is an abbreviation. */
  readonly meaning?: string;
  /** Numbers stand at the right. */
  readonly align?: "right";
  /** The columns of a terminal that it may be narrowed to, its cells being wrapped; one that names none is not narrowed. */
  readonly least?: number;
  /** A column that is left out where there is little room. */
  readonly room?: "wide";
}

/** A row of cells with notes below it, the heading of the rows that follow, or how many rows are left out. */
export type TableRow =
  | { readonly kind: "cells"; readonly cells: readonly Content[]; readonly notes?: readonly Note[] }
  | { readonly kind: "group"; readonly text: Line }
  | { readonly kind: "more"; readonly text: Line; readonly indent: number };

/** What is said of a row below it. */
export interface Note {
  readonly text: Line;
  readonly indent?: number;
  /** A note that a cell says where there is room. */
  readonly room?: "narrow";
}

/** A line and what stands below it. */
export interface Tree {
  readonly line: Line;
  readonly parts: readonly Tree[];
}

export interface TreeBlock {
  readonly kind: "tree";
  readonly tree: Tree;
}

/** Items, each with blocks of its own. */
export interface List {
  readonly kind: "list";
  readonly items: readonly ListItem[];
  readonly indent?: number;
  readonly hang?: number;
}

/** An item of a list. */
export interface ListItem {
  readonly text: Line;
  readonly blocks: readonly Block[];
}

/** Numbers that a reader is to see first. */
export interface FigureBlock {
  readonly kind: "figures";
  readonly figures: readonly Figure[];
}

/** A number with its name and what it rests on. */
export interface Figure {
  readonly name: string;
  readonly value: Span;
  readonly bar?: Bar;
  readonly note?: Line;
}

/** How many of a list are left out. */
export interface More {
  readonly kind: "more";
  readonly text: Line;
  readonly indent?: number;
}

/** A part of a document under a title of its own, without its number. */
export interface Section {
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** A document: its title, what stands at its head, and its sections, which renderers number. */
export interface BlockDocument {
  readonly language: Language;
  readonly title: string;
  readonly head: readonly Block[];
  readonly sections: readonly Section[];
}

/** Makes a tree. */
export const tree = (line: Line, parts: readonly Tree[] = []): Tree => ({ line, parts });

/** Makes a paragraph. */
export const paragraph = (text: Content, indent = 0, hang = indent): Paragraph => ({
  kind: "paragraph",
  text,
  ...(indent === 0 ? {} : { indent }),
  ...(hang === 0 ? {} : { hang }),
});

/** Makes a block of facts, or none where there are none. */
export const factBlocks = (facts: readonly DrawnFact[], indent = 0): readonly FactBlock[] =>
  facts.length === 0 ? [] : [{ kind: "facts", facts, indent }];

/** Makes a row of cells. */
export const row = (cells: readonly Content[], notes: readonly Note[] = []): TableRow => ({
  kind: "cells",
  cells,
  ...(notes.length === 0 ? {} : { notes }),
});

/** Makes a row that sums up others. */
export const totalRow = (cells: readonly Content[]): TableRow =>
  row(cells.map((cell) => cell.map((piece) => ("kind" in piece ? piece : { ...piece, tone: piece.tone ?? "strong" }))));
