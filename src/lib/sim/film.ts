// The strip of key frames that paper shows, rendered on the server from the same model and View.
import { render } from 'svelte/server';
import type { Lang } from '../i18n';
import { format } from '../draw/format';
import { home } from './address';
import type { Use } from './context';
import type { Sim } from './define';
import { load } from './registry';
import { advance, paramsAt, traceOf, type Played, type Snapshot } from './run';

/** The frames of one use of a simulation as HTML: `<figure>`s that need no script. */
export async function film(sim: Sim, use: Use, lang: Lang): Promise<string> {
  const { model, View } = sim;
  const text = sim.text[lang];
  const { run, t: end } = home(sim, use.given);
  const steps = chosen(use.given.frames) ?? stepsUpTo(end, sim.filmstrip);
  const frames: string[] = [];
  let from: Snapshot | undefined;
  const rows: Played['rows'] = [];
  for (const until of [...steps].sort((a, b) => a - b)) {
    const played = await advance(model, { run, from, until });
    rows.push(...played.rows.slice(from ? 1 : 0));
    // A run that ended earlier shows its last state once.
    if (from && played.t === from.t) break;
    const params = paramsAt(run, played.t);
    const seen = await model.observe?.(played.state, params);
    const props = {
      state: played.state,
      params,
      seen,
      t: played.t,
      trace: traceOf(rows),
      text,
      lang,
      act() {},
      mark: sim.poster.mark,
      select() {},
      live: false
    };
    const { body } = render(View, { props });
    const caption = `${text.step} ${format(played.t)}. ${text.describe(model.readouts(played.state, params))}`;
    frames.push(`<figure>${withoutMarks(body)}<figcaption>${escape(caption)}</figcaption></figure>`);
    from = played;
  }
  return frames.join('');
}

/** The steps that an author chose for one use, `frames="4 14 100"`; nothing where none were chosen. */
const chosen = (frames: unknown): number[] | undefined =>
  frames === undefined ? undefined : String(frames).split(' ').map(Number);

/** A chapter that opens the picture later than the last key frame wants that step on paper too. */
const stepsUpTo = (end: number, filmstrip: readonly number[]): readonly number[] => {
  if (end > Math.max(0, ...filmstrip)) return [...filmstrip, end];
  return filmstrip.length > 0 ? filmstrip : [end];
};

/** The films of all uses on a page, by key. */
export async function filmsOf(uses: readonly Use[], lang: Lang): Promise<Map<string, string>> {
  const films = new Map<string, string>();
  for (const use of uses) films.set(use.key, await film(await load(use.id), use, lang));
  return films;
}

/** Frames repeat the ids and marks of the live picture; on paper they mean nothing. */
const withoutMarks = (html: string) =>
  html.replace(/<!--[\s\S]*?-->/g, '').replace(/ data-(mark|part)="[^"]*"/g, '');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
