// What a teacher's link says, where it is made and where it is opened, in both languages.
import type { Lang } from '../i18n';

interface TeachWords {
  kept: Record<'locked' | 'hidden' | 'both', string>;
  openAll: string;
  title: string;
  about: string;
  picture: string;
  panels: string;
  panelsHint: string;
  lock: string;
  hide: string;
  hideAll: string;
  clear: string;
  link: string;
  embed: string;
  nothing: string;
}

export const teachWords: Record<Lang, TeachWords> = {
  ko: {
    kept: {
      locked: '이 링크에서는 선생님이 일부 조절을 잠갔습니다.',
      hidden: '이 링크에서는 선생님이 일부 조절을 감추었습니다.',
      both: '이 링크에서는 선생님이 일부 조절을 감추거나 잠갔습니다.'
    },
    openAll: '모두 다시 열기',
    title: '수업용 링크',
    about:
      '학생이 만지지 말아야 할 것을 잠그거나 감춘 채 지금 이 상태를 여는 링크입니다. 학생은 단추 하나로 모두 다시 열 수 있습니다.',
    picture: '그림에서 끌기와 누르기',
    panels: '비교, 표, 그 밖의 패널',
    panelsHint: '감춘 값도 패널에서는 보일 수 있습니다. 답이 드러나면 안 될 때는 패널도 감추세요.',
    lock: '잠그기',
    hide: '감추기',
    hideAll: '조절 모두 감추기',
    clear: '모두 그대로 두기',
    link: '수업용 링크 주소',
    embed: '다른 페이지에 넣는 수업용 코드',
    nothing: '잠그거나 감출 것을 고르면 링크가 나옵니다.'
  },
  en: {
    kept: {
      locked: 'Your teacher has locked some of the controls in this link.',
      hidden: 'Your teacher has hidden some of the controls in this link.',
      both: 'Your teacher has hidden or locked some of the controls in this link.'
    },
    openAll: 'Open them all again',
    title: 'Link for a class',
    about:
      'A link to this very state in which what your students should leave alone is locked or hidden. One button lets them open everything again.',
    picture: 'Dragging and pressing in the picture',
    panels: 'Compare, table and other panels',
    panelsHint:
      'A panel may still show a value that you hide. Hide the panels too when it would give the answer away.',
    lock: 'Lock',
    hide: 'Hide',
    hideAll: 'Hide all controls',
    clear: 'Leave all as they are',
    link: 'Address of the link for a class',
    embed: 'Code to embed it for a class',
    nothing: 'Choose what to lock or hide, and the link appears here.'
  }
};
