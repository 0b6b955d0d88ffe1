// The history of deep learning as a line of years with four lanes. A step goes to the next event.
import { format } from '../../draw/format';
import { action, type Explanation } from '../define';
import { choice, integer, number, type Values } from '../params';
import { events, lanes, type Event } from './events';

/** The first and the last year that can be looked at. */
export const [FIRST, LAST] = [1940, 2027];

export const params = {
  span: number(LAST - FIRST, { min: 4, max: LAST - FIRST, log: true }),
  lane: choice('all', ['all', ...lanes])
};
export type Params = Values<typeof params>;

export interface State {
  /** The key of the event that is told. */
  event: string;
  /** The year in the middle of the picture, before the ends of the line are minded. */
  middle: number;
}

const whole = (year: number) => Math.floor(year);
export const shown = ({ lane }: Params): Event[] =>
  lane === 'all' ? [...events] : events.filter((one) => one.lane === lane);

const first = events[0] as Event;
export const init = (): State => ({ event: first.key, middle: first.year });

export const told = (state: State): Event => events.find(({ key }) => key === state.event) ?? first;

/** The years at the edges of the picture. */
export function range({ middle }: State, { span }: Params): readonly [from: number, to: number] {
  const from = Math.min(LAST - span, Math.max(FIRST, middle - span / 2));
  return [from, from + span];
}

/** The first shown event after the one that is told. */
function next(state: State, p: Params): Event | undefined {
  const now = events.indexOf(told(state));
  return shown(p).find((one) => events.indexOf(one) > now);
}

const tell = ({ key, year }: Event): State => ({ event: key, middle: year });

export const done = (state: State, p: Params): boolean => next(state, p) === undefined;

export function step(state: State, p: Params): State {
  const after = next(state, p);
  return after ? tell(after) : state;
}

/** The event in the same lane before this one. */
function before(event: Event): Event | undefined {
  return events.filter(({ lane }) => lane === event.lane)[
    events.filter(({ lane }) => lane === event.lane).indexOf(event) - 1
  ];
}

export function readouts(state: State, p: Params) {
  const event = told(state);
  const [from, to] = range(state, p);
  const all = shown(p);
  const earlier = before(event);
  return {
    year: whole(event.year),
    wait: earlier ? whole(event.year) - whole(earlier.year) : 0,
    visible: all.filter(({ year }) => year >= from && year <= to).length,
    events: all.length,
    later: (100 * all.filter(({ year }) => year > event.year).length) / all.length,
    span: p.span
  };
}

function moved(state: State, p: Params, way: number): State {
  const from = range(state, p)[0] + (way * p.span) / 2;
  return { ...state, middle: range({ ...state, middle: from + p.span / 2 }, p)[0] + p.span / 2 };
}

const act = action<State, typeof params>();
const place = integer(0, { min: 0, max: events.length - 1 });
export const actions = {
  choose: act(
    { place },
    (state, _, { place }) => {
      const event = events[place];
      return event ? tell(event) : state;
    },
    { same: [] }
  ),
  look: act(
    { middle: number(1980, { min: FIRST, max: LAST, step: 0.5 }) },
    (state, _, { middle }) => ({ ...state, middle }),
    { same: [] }
  ),
  /** Half a picture back or on: the keyboard's twin of a drag. */
  earlier: act({}, (state, p) => moved(state, p, -1)),
  later: act({}, (state, p) => moved(state, p, 1))
};

export function explain(state: State, p: Params, mark: string): Explanation | undefined {
  const [kind, key] = mark.split(':');
  const event =
    kind === 'told' ? told(state) : kind === 'event' ? events.find((one) => one.key === key) : undefined;
  if (!event) return undefined;
  const earlier = before(event);
  const year = whole(event.year);
  const ago = earlier ? whole(earlier.year) : undefined;
  return {
    rows: [
      { row: 'source', numbers: event.source, result: String(year) },
      ...(ago === undefined ? [] : [{ row: 'wait', numbers: `${year} − ${ago}`, result: format(year - ago) }])
    ],
    buttons:
      kind === 'event'
        ? [{ action: 'choose', argument: { place: events.indexOf(event) } }]
        : ['earlier', 'later'].map((name) => ({ action: name, argument: {} }))
  };
}
