// What the picture shows of a state: the test digits of every stage on a plane, and the plane itself, so that the digit
// on the pad can be put there too.
import { planeOf, placesOn, type Plane } from './project';
import { DRAWN, stagesOf, testInputs, tests, TESTS, type State } from './state';

export interface Seen {
  /** For every stage: x and y of the drawn digits from −1 to 1, in hundredths, [DRAWN, 2]. */
  places: Int8Array[];
  planes: Plane[];
}

export function observe({ depth, weights }: State): Seen {
  const stages = stagesOf(depth, weights, testInputs);
  const planes = stages.map((points) => planeOf(points, points.length / TESTS, tests.kinds));
  const places = stages.map((points, k) => {
    const width = points.length / TESTS;
    const plane = planes[k];
    if (!plane) return new Int8Array();
    return Int8Array.from(placesOn(plane, points.subarray(0, DRAWN * width)), (x) => Math.round(100 * x));
  });
  return { places, planes };
}
