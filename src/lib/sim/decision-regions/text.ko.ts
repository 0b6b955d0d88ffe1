import { fixed } from '../../draw/format';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

export const text: Text<typeof model> = {
  title: '문턱 유닛이 만드는 영역',
  hint: '꼭짓점을 끌어 모양을 바꾸거나, ‘그리기’를 누르고 평면에 모양을 그려 보세요. 걸음마다 반평면이 하나씩 더해집니다.',
  describe: ({ halfPlanes, pieces, layers, parameters, missed, extra, wrong }) =>
    halfPlanes === 0
      ? '아직 반평면이 하나도 없습니다. 한 걸음 나아가면 첫 반평면이 생깁니다.'
      : `${layers}층 신경망이고, 반평면 ${halfPlanes}개${layers === 3 ? `와 볼록한 조각 ${pieces}개` : ''}, 파라미터 ${parameters}개로 ${wrong === 0 ? '모양을 꼭 맞게 만들었습니다.' : `만든 영역이 평면의 ${fixed(wrong, 1)} %에서 틀립니다(빠뜨림 ${fixed(missed, 1)} %, 덧칠 ${fixed(extra, 1)} %).`}`,
  params: {
    shape: {
      label: '모양',
      options: { triangle: '세모', pentagon: '오각형', star: '별', corner: 'ㄴ자', islands: '두 섬' }
    },
    layers: { label: '층', options: { one: '한 층', two: '두 층', three: '세 층' } },
    slack: {
      label: '꺼져 있어도 되는 수',
      hint: '0이면 AND입니다. 1이면 반평면 하나가 꺼져 있어도 출력이 켜집니다.'
    }
  },
  readouts: {
    halfPlanes: { label: '반평면' },
    pieces: { label: '볼록한 조각' },
    units: { label: '유닛' },
    parameters: { label: '파라미터' },
    missed: { label: '빠뜨린 곳', unit: ' %' },
    extra: { label: '덧칠한 곳', unit: ' %' },
    wrong: { label: '틀린 곳', unit: ' %' },
    corners: { label: '꼭짓점' },
    layers: { label: '층' }
  },
  step: '걸음',
  troubles: {
    crossing: () => '모양의 변이 서로 엇갈립니다. 안과 밖이 분명하지 않아 조각으로 다 나눌 수 없습니다.'
  },
  explain: {
    w1: { label: '첫째 가중치', formula: formulas.w1 },
    w2: { label: '둘째 가중치', formula: formulas.w2 },
    b: { label: '편향', formula: formulas.b },
    half: { label: '켜지는 곳', formula: formulas.half },
    bias: { label: '편향', formula: formulas.bias },
    and: { label: '켜지는 곳', formula: formulas.and },
    or: { label: '켜지는 곳', formula: formulas.or },
    missed: { label: '빠뜨림', formula: formulas.missed },
    extra: { label: '덧칠', formula: formulas.extra },
    wrong: { label: '틀림', formula: formulas.wrong },
    corner: { label: '자리', formula: formulas.corner }
  },
  markName: (mark) => {
    const [kind, index] = mark.split(':');
    const count = Number(index) + 1;
    if (kind === 'unit') return `반평면 ${count}`;
    if (kind === 'piece') return `조각 ${count}`;
    return kind === 'corner' ? `꼭짓점 ${count}` : '출력';
  },
  actions: {
    drawOutline: { label: '모양 그리기' },
    moveCorner: { label: '꼭짓점 옮기기', arguments: { x: 'x₁', y: 'x₂' } },
    addCorner: { label: '다음 변에 꼭짓점 더하기' },
    removeCorner: { label: '꼭짓점 빼기' }
  },
  words: {
    picture: '평면 위의 모양과, 신경망의 출력이 1인 파란 영역. 아래는 그 신경망',
    draw: '그리기',
    drawing: '여기에 그리세요',
    inputs: '입력',
    units: '반평면',
    and: 'AND',
    count: '개 중',
    output: '출력',
    or: 'OR'
  }
};
