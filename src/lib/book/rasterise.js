// Reads one SVG from standard input and writes it as PNG to standard output, as wide as the first argument says. It is
// a program of its own because the renderer is native: should it ever fail hard, only this picture is lost
// and the message can name it.
import { Resvg } from '@resvg/resvg-js';
import { text } from 'node:stream/consumers';
import process from 'node:process';

const width = Number(process.argv.at(2));
const pretendard = ['Regular', 'Medium', 'SemiBold', 'Bold', 'ExtraBold'].map(
  (weight) => `node_modules/pretendard/dist/public/static/Pretendard-${weight}.otf`
);

const image = new Resvg(await text(process.stdin), {
  fitTo: { mode: 'width', value: width },
  font: {
    // KaTeX's face lends the signs that Pretendard lacks, such as ⌊ and ⌋.
    fontFiles: [...pretendard, 'node_modules/katex/dist/fonts/KaTeX_Main-Regular.ttf'],
    loadSystemFonts: false,
    defaultFontFamily: 'Pretendard'
  }
}).render();
process.stdout.write(image.asPng());
