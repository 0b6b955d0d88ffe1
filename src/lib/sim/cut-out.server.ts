// The tiles of a film as cut-outs of one picture. On a page they are filled with a pattern (draw/Tiles.svelte), which a
// printer of PDFs would turn into megabytes of pixels.
import { px } from '../draw/format';

const PATTERN =
  /<pattern id="([^"]+)" patternUnits="userSpaceOnUse"[^>]*>(?:<!--.*?-->)*<image ([^>]*)>(?:<\/image>)?(?:<!--.*?-->)*<\/pattern>/g;

/** The SVG with every tile that such a pattern fills drawn as a part of the pattern's picture. */
export function cutOut(svg: string): string {
  let cut = svg;
  for (const [pattern, id = '', image = ''] of svg.matchAll(PATTERN)) {
    const tile = new RegExp(
      `<rect x="([^"]+)" y="([^"]+)" width="([^"]+)" height="([^"]+)" fill="url\\(#${id}\\)" transform="translate\\(([^ ]+) ([^)]+)\\)"[^>]*>(?:</rect>)?`,
      'g'
    );
    const [, x = '', y = '', width = '', height = '', right = '', down = ''] = tile.exec(cut) ?? [];
    // Every tile stands at the same place of its own group.
    const clip = `<clipPath id="${id}-tile"><rect x="${px(Number(x) + Number(right))}" y="${px(Number(y) + Number(down))}" width="${width}" height="${height}"></rect></clipPath>`;
    cut = cut
      .replace(pattern, `<defs><image id="${id}" ${image}></image>${clip}</defs>`)
      .replace(
        tile,
        (_, _x, _y, _width, _height, across: string, along: string) =>
          `<g clip-path="url(#${id}-tile)"><use href="#${id}" x="${across}" y="${along}"></use></g>`
      );
  }
  return cut;
}
