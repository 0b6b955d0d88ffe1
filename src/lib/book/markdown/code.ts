// Listings are coloured by Shiki while the book is built: two themes side by side, no script.
import { createHighlighter, type Highlighter } from 'shiki';
import type { Lang } from '../../i18n';
import { literal } from './keep.ts';
import { codeScrolls } from './scroll.ts';

const languages = ['python', 'javascript', 'typescript', 'bash', 'json', 'text'] as const;
const names = new Set<string>(languages);

let made: Promise<Highlighter> | undefined;
const shiki = () =>
  (made ??= createHighlighter({
    themes: ['github-light-high-contrast', 'github-dark-high-contrast'],
    langs: [...languages]
  }));

/** mdsvex's highlighter for a chapter in one language: ```python title="Three lines of Keras" */
export const highlighterIn =
  (chapter: Lang) =>
  async (code: string, lang?: string | null, meta?: string | null): Promise<string> => {
    const language = lang ?? 'text';
    if (!names.has(language))
      throw new Error(`no colours for listings in "${language}"; there are ${languages.join(', ')}`);
    const title = /\btitle="([^"]*)"/.exec(meta ?? '')?.[1];
    const markup = (await shiki())
      .codeToHtml(code, {
        lang: language,
        themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
        defaultColor: false
      })
      // Shiki makes every listing focusable; only what scrolls has to be.
      .replace(/^(<pre\b[^>]*?) tabindex="0"/, `$1${codeScrolls(code, chapter, title)}`);
    const attributes = title === undefined ? '' : ` title={${JSON.stringify(title)}}`;
    return `<Code lang=${JSON.stringify(language)}${attributes}>{@html ${literal(markup)}}</Code>`;
  };
