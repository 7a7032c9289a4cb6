import type { Language } from "fazhi";
import { useData } from "vitepress";
import { type ComputedRef, computed } from "vue";

/** The language of the page. */
export function usePageLanguage(): ComputedRef<Language> {
  const { lang } = useData();
  return computed(() => (lang.value.startsWith("zh") ? "zh" : "en"));
}
