// References without a text of their own: [](#eq-update-rule), [](#fig-perceptron), [](#xor),
// [](../gradient-descent/). The pipeline writes the words and checks that the target exists.
import { numberOf, plan } from '../../../../content/book.ts';
import type { Lang } from '../../i18n';
import type { Place } from './compile';
import { AuthorError, escape, html, lineOf, type Node } from './tree.ts';

export interface Target {
  kind: 'section' | 'equation' | 'figure' | 'task';
  number?: string;
  title?: string;
  line: number;
}

const names: Record<
  Lang,
  Record<'section' | 'equation' | 'figure' | 'chapter', (number: string) => string>
> = {
  ko: {
    section: (n) => `${n}절`,
    equation: (n) => `식 (${n})`,
    figure: (n) => `그림 ${n}`,
    chapter: (n) => `${n}장`
  },
  en: {
    section: (n) => `Section ${n}`,
    equation: (n) => `Equation (${n})`,
    figure: (n) => `Figure ${n}`,
    chapter: (n) => `Chapter ${n}`
  }
};

/** Completes one link in place; throws when it points at nothing. */
export function refer(link: Node, targets: ReadonlyMap<string, Target>, place: Place): void {
  const url = link.url ?? '';
  const own = /^#(.+)$/.exec(url)?.[1];
  const [, slug, there] = /^\.\.\/([\w-]+)\/?(#.*)?$/.exec(url) ?? [];
  const empty = !link.children?.length;
  const fail = (reason: string): never => {
    throw new AuthorError(place.file, lineOf(link), reason);
  };
  if (own !== undefined) {
    const target = targets.get(own);
    if (!target)
      return fail(
        `nothing in this chapter is called "#${own}"; there are: ${[...targets.keys()].join(', ')}`
      );
    if (empty) link.children = [html(escape(nameOf(target, place.lang)))];
    link.data = { hProperties: { class: 'ref' } };
  } else if (slug !== undefined) {
    const planned = plan.find((chapter) => chapter.slug === slug);
    if (!planned) return fail(`content/book.ts plans no chapter "${slug}"`);
    if (empty)
      link.children = [
        html(escape(`${names[place.lang].chapter(String(numberOf(slug)))} ${planned.title[place.lang]}`))
      ];
    // A chapter that is planned but not written is named, and not linked.
    if (!place.written.has(slug)) {
      if (there) fail(`"${slug}" is not written yet, so "${there}" is not there`);
      link.type = 'emphasis';
      link.data = { hName: 'span' };
    }
  } else if (empty) fail(`the link to "${url}" has no text`);
}

function nameOf(target: Target, lang: Lang): string {
  if (target.kind === 'task') return '↑';
  return target.number ? names[lang][target.kind](target.number) : (target.title ?? '');
}
