// Small maps that the page can make by itself: of the features, and of the output from its field.
import { REACH } from '../../nn';
import { featureNames, features, type Feature } from './features';
import { FIELD, MAP } from './observe';

/** The largest size that a feature reaches on the plane. */
const scale: Record<Feature, number> = {
  x1: REACH,
  x2: REACH,
  squareX1: REACH ** 2,
  squareX2: REACH ** 2,
  product: REACH ** 2,
  sineX1: 1,
  sineX2: 1
};

function mapOf(name: Feature): Uint8Array {
  const at = (cell: number) => ((2 * cell + 1) / MAP - 1) * REACH;
  return Uint8Array.from({ length: MAP * MAP }, (_, i) => {
    const value = features[name].value(at(i % MAP), -at(Math.floor(i / MAP)));
    return 128 + Math.round((127 * value) / scale[name]);
  });
}

export const featureMaps = Object.fromEntries(featureNames.map((name) => [name, mapOf(name)])) as Record<
  Feature,
  Uint8Array
>;

const STRIDE = FIELD / MAP;

/** The field in the colours of a picture. */
export const paint = (field: Uint16Array): Uint8Array => Uint8Array.from(field, (a) => a >> 8);

/** Every third cell of the field. */
export const outputMap = (field: Uint16Array): Uint8Array =>
  Uint8Array.from({ length: MAP * MAP }, (_, i) => {
    const row = STRIDE * Math.floor(i / MAP) + 1;
    return (field[row * FIELD + STRIDE * (i % MAP) + 1] ?? 0) >> 8;
  });
