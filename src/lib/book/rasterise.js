// Turns drawings into PNG, one message after the other. It is a program of its own because the renderer is
// native: should it ever fail hard, only the picture at hand is lost and the message can name it.
import { Resvg } from '@resvg/resvg-js';
import process from 'node:process';

const pretendard = ['Regular', 'Medium', 'SemiBold', 'Bold', 'ExtraBold'].map(
  (weight) => `node_modules/pretendard/dist/public/static/Pretendard-${weight}.otf`
);

process.on('message', (/** @type {{ svg: string, width: number }} */ { svg, width }) => {
  try {
    const image = new Resvg(svg, {
      fitTo: { mode: 'width', value: width },
      font: {
        // KaTeX's face lends the signs that Pretendard lacks, such as ⌊ and ⌋.
        fontFiles: [...pretendard, 'node_modules/katex/dist/fonts/KaTeX_Main-Regular.ttf'],
        loadSystemFonts: false,
        defaultFontFamily: 'Pretendard'
      }
    }).render();
    process.send?.({ png: image.asPng() });
  } catch (error) {
    process.send?.({ error: String(error) });
  }
});
