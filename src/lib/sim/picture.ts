// The stage as a file: an SVG that carries its own colours and font, and a PNG drawn from it.
import fontUrl from '../../fonts/book.woff2?url';

/** What decides how an SVG element looks; copied from the page's style sheets into the file. */
const PROPERTIES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'display',
  'visibility',
  'font-size',
  'font-weight',
  'font-style',
  'font-family',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
  'image-rendering',
  'transform'
];

async function fontAsData(): Promise<string> {
  const blob = await (await fetch(fontUrl)).blob();
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error ?? new Error('The font could not be read'));
    reader.readAsDataURL(blob);
  });
}

/** The picture that is on the stage now, as an SVG document that looks the same elsewhere. */
export async function svgOf(stage: Element): Promise<{ source: string; width: number; height: number }> {
  const svg = stage.querySelector('svg');
  if (!svg) throw new Error('There is no picture on this stage');
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const originals = [svg, ...svg.querySelectorAll('*')];
  const copies = [copy, ...copy.querySelectorAll('*')];
  for (const [i, original] of originals.entries()) {
    const style = getComputedStyle(original);
    const target = copies[i] as SVGElement | undefined;
    if (!target?.style) continue;
    for (const name of PROPERTIES) {
      const value = style.getPropertyValue(name);
      if (value && value !== 'none' && value !== 'normal') target.style.setProperty(name, value);
    }
    if (style.fill === 'none') target.style.setProperty('fill', 'none');
  }
  const { x, y, width, height: inside } = svg.viewBox.baseVal;
  // On a narrow stage some pictures put their parts below one another, and reach below their viewBox.
  const box = svg.getBoundingClientRect();
  const height = Math.max(inside, Math.round((width * box.height) / (box.width || 1)));
  copy.setAttribute('viewBox', `${x} ${y} ${width} ${height}`);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('x', String(x));
  paper.setAttribute('y', String(y));
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.body).backgroundColor);
  const face = document.createElementNS('http://www.w3.org/2000/svg', 'style');
  face.textContent = `@font-face{font-family:'Pretendard Book';src:url(${await fontAsData()})}`;
  copy.prepend(face, paper);
  return { source: new XMLSerializer().serializeToString(copy), width, height };
}

/** The same as a PNG, twice as fine as the drawing. */
export async function pngOf(stage: Element): Promise<Blob> {
  const { source, width, height } = await svgOf(stage);
  const image = new Image(width, height);
  const url = URL.createObjectURL(new Blob([source], { type: 'image/svg+xml' }));
  try {
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = 2 * width;
    canvas.height = 2 * height;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))))
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Offers a file to the reader. */
export function save(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
