import type { Lang } from '../i18n/lang';
import type { AnyText, Definition, Sim } from './define';

/** A simulation with the words that came along; asking for those of another language throws. */
export function spoken(definition: Definition, words: ReadonlyMap<Lang, AnyText>): Sim {
  const one = (lang: Lang): AnyText => {
    const text = words.get(lang);
    if (!text) throw new Error(`"${definition.id}" was loaded without its text in "${lang}"`);
    return text;
  };
  return {
    ...definition,
    text: {
      get ko() {
        return one('ko');
      },
      get en() {
        return one('en');
      }
    }
  };
}
