import type { Catalogue } from "./catalogue.js";
import { chaptersOf } from "./chapter.js";
import type { Reader } from "./reader.js";

/** An entry at the side of the catalogue's pages, as VitePress has it. */
export interface SidebarItem {
  readonly text: string;
  readonly link?: string;
  readonly collapsed?: boolean;
  readonly items?: readonly SidebarItem[];
}

/** What stands beside every page: short, since each page carries it; a chapter leads into the first page of its pack. */
export const sidebarOf = ({ packs }: Catalogue, { say, read, home }: Reader): readonly SidebarItem[] => [
  {
    text: say("规则目录", "Catalogue"),
    link: `${home}/`,
    items: [
      { text: say("依据索引", "By law and document"), link: `${home}/sources` },
      { text: say("数值索引", "Numbers over time"), link: `${home}/parameters` },
      { text: say("记录类型", "Kinds of records"), link: `${home}/records` },
    ],
  },
  ...packs.map((pack) => ({
    text: read(pack.title),
    link: `${home}/${pack.name}/`,
    collapsed: true,
    items: [
      { text: say("义务落实情况", "Obligations"), link: `${home}/${pack.name}/coverage` },
      ...(pack.phrases.length === 0
        ? []
        : [{ text: say("逐句对照", "Phrase by phrase"), link: `${home}/${pack.name}/phrases` }]),
      ...chaptersOf(pack).map(({ title, anchor }) => ({ text: read(title), link: `${home}/${pack.name}/#${anchor}` })),
    ],
  })),
];
