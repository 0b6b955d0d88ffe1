// A chapter made of a few lines, compiled as if it stood in content/ko/perceptron.md.
import { compileChapter, type Compiled } from '$lib/book/markdown/compile';
import { AuthorError } from '$lib/book/markdown/tree';
import type { Lang } from '$lib/i18n';

export const front = [
  '---',
  'title: 시험',
  'lead: 한 문장입니다.',
  'description: 한 문장.',
  'goals:',
  '  - 하나를 할 수 있습니다.',
  '  - 둘을 할 수 있습니다.',
  'terms: [perceptron]',
  '---',
  ''
];

/** The line of a chapter's source at which `body` begins. */
export const BODY = front.length + 1;

export const compile = (body: string, lang: Lang = 'ko', slug = 'perceptron'): Promise<Compiled> =>
  compileChapter([...front, body].join('\n'), {
    file: `content/${lang}/${slug}.md`,
    lang,
    slug,
    written: new Set(['perceptron', 'gradient-descent'])
  });

/** What the author is told about a body that has a mistake in it; throws when there is none. */
export async function complaint(body: string): Promise<AuthorError> {
  try {
    await compile(body);
  } catch (error) {
    if (error instanceof AuthorError) return error;
    throw error;
  }
  throw new Error('nothing was wrong with it');
}
