// One simulation on a page, as its readers meet it.
import { readdirSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';

/** The ids of all simulations: the folders of src/lib/sim. */
export const simulations: string[] = readdirSync('src/lib/sim', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Everything that a reader sees of a state. */
export interface Sight {
  picture: string;
  readouts: string[];
  time: string;
}

export class Figure {
  readonly page: Page;
  readonly root: Locator;
  readonly id: string;
  /** What went wrong on the page so far. */
  readonly errors: string[] = [];

  constructor(page: Page, id: string) {
    this.page = page;
    this.id = id;
    this.root = page.locator(`figure.sim[data-sim="${id}"]`).first();
    page.on('pageerror', (error) => this.errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') this.errors.push(message.text());
    });
  }

  /** Opens the simulation alone, in Korean, and waits until it answers. */
  static async open(page: Page, id: string, search = '', lang = 'ko'): Promise<Figure> {
    const figure = new Figure(page, id);
    await page.goto(`/${lang}/sims/${id}/${search}`);
    await figure.ready();
    return figure;
  }

  async ready(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-live', 'true', { timeout: 30_000 });
    await this.settle();
  }

  button(name: RegExp): Locator {
    return this.root.locator('.transport').getByRole('button', { name });
  }

  get play(): Locator {
    return this.button(/^(재생|Play)$/);
  }
  get pause(): Locator {
    return this.button(/^(멈춤|Pause)$/);
  }
  get forward(): Locator {
    return this.button(/앞으로$|forward$/);
  }
  get back(): Locator {
    return this.button(/뒤로$|back$/);
  }
  get reset(): Locator {
    return this.button(/^(처음으로|Back to the start)$/);
  }
  get timeline(): Locator {
    return this.root.locator('.transport input[type=range]');
  }
  get stage(): Locator {
    return this.root.locator('.stage');
  }

  async t(): Promise<number> {
    return Number(await this.root.getAttribute('data-t'));
  }

  /** Waits until nothing is being computed and nothing plays. */
  async settle(): Promise<void> {
    await expect(this.root).toHaveAttribute('data-busy', 'false', { timeout: 60_000 });
  }

  async goTo(t: number): Promise<void> {
    await this.timeline.evaluate((input: HTMLInputElement, value) => {
      if (Number(input.max) < value) input.max = String(value);
      input.value = String(value);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }, t);
    await this.settle();
  }

  /** Steps forward, and no further than the run goes. */
  async step(times = 1): Promise<void> {
    for (let i = 0; i < times && (await this.forward.isEnabled()); i++) {
      await this.forward.click();
      await this.settle();
    }
  }

  /** Stops playing, if it has not stopped by itself. */
  async stop(): Promise<void> {
    await this.root.evaluate((root) => {
      const button = root.querySelector<HTMLButtonElement>('.transport .play');
      if (button && /멈춤|Pause/.test(button.getAttribute('aria-label') ?? '')) button.click();
    });
    await this.settle();
  }

  async sight(): Promise<Sight> {
    await this.settle();
    return this.root.evaluate((root) => {
      // The picture in a canonical form: what is drawn, not the order in which it was written.
      const lines: string[] = [];
      for (const one of root.querySelectorAll('.stage *')) {
        const attributes = [...one.attributes]
          .filter(({ name }) => name !== 'class')
          .map(({ name, value }) => `${name}=${value}`);
        const classes = [...one.classList].filter((name) => name !== 'lit' && !name.startsWith('svelte-'));
        const text = [...one.childNodes]
          .map((node) => (node.nodeType === 3 ? node.nodeValue?.trim() : ''))
          .join('');
        lines.push([one.tagName, ...attributes.sort(), ...classes.sort(), text].join(' '));
      }
      let hash = 0;
      for (const c of lines.join('\n')) hash = (Math.imul(hash, 31) + (c.codePointAt(0) ?? 0)) | 0;
      return {
        picture: `${lines.length} elements, ${hash}`,
        readouts: [...root.querySelectorAll<HTMLElement>('[data-readout]')].map(
          (one) => `${one.dataset.readout} ${one.textContent}`
        ),
        time: root.getAttribute('data-t') ?? ''
      };
    });
  }

  /** The link that Share offers for this state. */
  async link(): Promise<string> {
    const share = this.root.getByRole('button', { name: /^(공유|Share)$/ });
    if ((await share.getAttribute('aria-expanded')) !== 'true') await share.click();
    return this.root.locator('.share input').first().inputValue();
  }

  /** Whatever must never be read, seen or heard: in text, attributes or names. */
  async nonsense(): Promise<string | null> {
    return this.root.evaluate((root) => {
      const html = root.outerHTML.replace(/data:image[^"]*/g, '');
      const at = html.search(/\b(NaN|Infinity|undefined)\b|\[object/);
      return at < 0 ? null : html.slice(Math.max(0, at - 60), at + 60);
    });
  }
}
