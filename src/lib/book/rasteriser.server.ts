// Keeps the program that turns drawings into PNG running while there is work: starting it and its typefaces
// anew for every picture took most of the time of a build.
import { fork, type ChildProcess } from 'node:child_process';

interface Answer {
  png?: Uint8Array<ArrayBuffer>;
  error?: string;
}

export class Rasteriser {
  #child: ChildProcess | undefined;
  #line: Promise<unknown> = Promise.resolve();

  /** Rasterises a drawing to this width. Throws when the renderer fails; the next picture gets another try. */
  png(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
    const made = this.#line.then(() => this.#ask(svg, width));
    this.#line = made.catch(() => undefined);
    return made;
  }

  #ask(svg: string, width: number): Promise<Uint8Array<ArrayBuffer>> {
    const child = (this.#child ??= this.#start());
    child.ref();
    child.channel?.ref();
    return new Promise((resolve, reject) => {
      const settle = () => {
        child.off('message', answered).off('exit', died);
        // An idle renderer does not keep the build from ending.
        child.unref();
        child.channel?.unref();
      };
      const answered = ({ png, error }: Answer) => {
        settle();
        if (png) resolve(new Uint8Array(png));
        else reject(new Error(`The drawing could not be rasterised: ${error ?? 'no reason was given'}`));
      };
      const died = (code: number | null, signal: string | null) => {
        settle();
        this.#child = undefined;
        reject(new Error(`The renderer ended while drawing (${signal ?? `exit code ${String(code)}`})`));
      };
      child.on('message', answered).on('exit', died);
      child.send({ svg, width });
    });
  }

  #start(): ChildProcess {
    return fork('src/lib/book/rasterise.js', { serialization: 'advanced', execArgv: [] });
  }
}
