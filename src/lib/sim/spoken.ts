import type { Lang } from '../i18n/lang';
import type { AnyText, Definition, Numbers, Sim } from './define';

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

/** The same with its numbers in their places: in the model and in the texts. */
export function withNumbers(sim: Sim, { explain, formulas }: Numbers, langs: readonly Lang[]): Sim {
  const written = (text: AnyText): AnyText => {
    const rows = Object.entries(text.explain ?? {}).map(
      ([row, { label }]) => [row, { label, formula: formulas[row] ?? '' }] as const
    );
    return { ...text, explain: Object.fromEntries(rows) };
  };
  const words = new Map(langs.map((lang) => [lang, written(sim.text[lang])]));
  return spoken({ ...sim, model: { ...sim.model, explain } }, words);
}
