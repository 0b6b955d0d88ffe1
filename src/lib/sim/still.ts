// A picture that nobody can touch, rendered on the server: for key frames on paper, and for previews.
import { render } from 'svelte/server';
import type { Lang } from '../i18n';
import type { Sim } from './define';
import { paramsAt, traceOf, type Row, type Run, type Snapshot } from './run';

/**
 * The View of a run's state as HTML, without the comments that a script would look for; `rows` lead up to the state.
 * Pictures of one page each need a `name` of their own: what two call alike is looked up in the first.
 */
export async function still(
  sim: Sim,
  lang: Lang,
  run: Run,
  { t, state }: Snapshot,
  rows: readonly Row[],
  name = ''
): Promise<string> {
  const params = paramsAt(run, t);
  const props = {
    state,
    params,
    seen: await sim.model.observe?.(state, params),
    t,
    trace: traceOf(rows),
    text: sim.text[lang],
    lang,
    act() {},
    mark: sim.poster.mark,
    select() {},
    live: false,
    picks: false
  };
  return render(sim.View, { props, idPrefix: name }).body.replace(/<!--[\s\S]*?-->/g, '');
}
