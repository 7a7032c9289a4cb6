import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { navigationBar, type PartNames, sidebars } from "./navigation.js";

const names: PartNames = {
  guide: "指南",
  catalogue: "规则目录",
  playground: "在线试用",
  reference: "参考",
  glossary: "术语表",
  interface: "接口（英文）",
  house: "代码结构（英文）",
  decisions: "设计决定（英文）",
};

/** The Chinese half of the site, with every text of the theme. */
export const chinese: LocaleSpecificConfig<DefaultTheme.Config> & { readonly label: string } = {
  label: "简体中文",
  lang: "zh-Hans",
  description: "把法治政府建设年度工作要点及其台账作为数据，用载明依据的规则逐条判断。",
  themeConfig: {
    nav: navigationBar("zh/", names),
    sidebar: sidebars("zh/", names),
    outline: { level: [2, 3], label: "本页内容" },
    docFooter: { prev: "上一页", next: "下一页" },
    footer: { message: "MIT 许可 · 示例数据均为虚构" },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换为浅色",
    darkModeSwitchTitle: "切换为深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "切换语言",
    skipToContentLabel: "跳到正文",
    notFound: {
      title: "没有此页",
      quote: "此地址没有页面。",
      linkLabel: "回到首页",
      linkText: "回到首页",
    },
  },
};
