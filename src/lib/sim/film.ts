// The strip of key frames that paper shows, rendered on the server from the same model and View.
import type { Lang } from '../i18n';
import { format } from '../draw/format';
import { home } from './address';
import type { Use } from './context';
import { cutOut } from './cut-out.server';
import type { Sim } from './define';
import { enlarged } from './enlarged.server';
import { load } from './registry';
import { advance, paramsAt, type Played, type Snapshot } from './run';
import { still } from './still';

/** The frames of one use of a simulation as HTML: `<figure>`s that need no script. */
export async function film(sim: Sim, use: Use, lang: Lang): Promise<string> {
  const { model } = sim;
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
    const picture = await still(sim, lang, run, played, rows, `film-${use.key}-${until}`);
    const readouts = model.readouts(played.state, paramsAt(run, played.t));
    const caption = `${text.step} ${format(played.t)}. ${text.describe(readouts)}`;
    const shown = enlarged(cutOut(withoutMarks(picture)));
    frames.push(`<figure>${shown}<figcaption>${escape(caption)}</figcaption></figure>`);
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
const withoutMarks = (html: string) => html.replace(/ data-(mark|part)="[^"]*"/g, '');

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
