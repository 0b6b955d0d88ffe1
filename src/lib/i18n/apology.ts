import type { Lang } from './lang';

interface Apology {
  title: string;
  notFound: string;
  notFoundHint: string;
  broken: string;
  toContents: string;
}

/** What a page says that could not be shown. It comes with every page, so it is short, and in all languages. */
export const apology: Record<Lang, Apology> = {
  ko: {
    title: '살아 있는 딥러닝',
    notFound: '이 주소에는 아무것도 없습니다',
    notFoundHint: '주소가 바뀌었거나 잘못 적혔을 수 있습니다.',
    broken: '페이지를 여는 동안 문제가 생겼습니다',
    toContents: '차례로 가기'
  },
  en: {
    title: 'Living Deep Learning',
    notFound: 'There is nothing at this address',
    notFoundHint: 'The address may have changed, or may have been mistyped.',
    broken: 'Something went wrong while opening this page',
    toContents: 'To the contents'
  }
};
