import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import SiteLayout from "./SiteLayout.vue";
import "./colours.css";
import "./type.css";

const theme: Theme = { extends: DefaultTheme, Layout: SiteLayout };

export default theme;
