// The words of the choice of an engine, fetched with it.
import type { Lang } from '../i18n/lang';
import type { EngineChoice } from '../nn';

interface EngineWords {
  label: string;
  about: string;
  choices: Record<EngineChoice, string>;
  /** Why a choice is missing. */
  noGpu: string;
  noSimd: string;
  other: (name: string) => string;
  measured: string;
  engine: string;
  rate: string;
}

export const engineWords: Record<Lang, EngineWords> = {
  ko: {
    label: '계산 엔진',
    about:
      '같은 학습을 어느 엔진으로 계산할지 고릅니다. 수는 반올림 오차만큼만 다릅니다. 다시 재생하면 고른 엔진으로 이어집니다.',
    choices: {
      auto: '자동',
      fused: 'WASM (한데 묶은 커널)',
      plain: '순수 자바스크립트',
      cpu: 'TensorFlow.js (CPU)',
      webgl: 'TensorFlow.js (WebGL)'
    },
    noGpu: '이 기기에서는 진짜 GPU가 보이지 않아 WebGL을 고를 수 없습니다.',
    noSimd: '이 브라우저는 WASM SIMD를 모르므로 자동은 순수 자바스크립트를 씁니다.',
    other: (name) => `고른 엔진이 이 일을 할 수 없어 다른 엔진(${name})이 계산했습니다.`,
    measured: '지금까지 잰 속도',
    engine: '엔진',
    rate: '초당 갱신'
  },
  en: {
    label: 'Engine',
    about:
      'Choose which engine computes the same training. Its numbers differ by rounding alone. Play again, and it goes on with your choice.',
    choices: {
      auto: 'automatic',
      fused: 'WASM (fused kernels)',
      plain: 'plain JavaScript',
      cpu: 'TensorFlow.js (CPU)',
      webgl: 'TensorFlow.js (WebGL)'
    },
    noGpu: 'No real GPU can be seen on this device, so WebGL cannot be chosen.',
    noSimd: 'This browser does not know WASM SIMD, so the automatic choice is plain JavaScript.',
    other: (name) => `That engine cannot do this work; ${name} did it instead.`,
    measured: 'Measured so far',
    engine: 'Engine',
    rate: 'updates a second'
  }
};
