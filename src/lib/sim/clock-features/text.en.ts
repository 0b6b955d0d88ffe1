import { fixed, format } from '../../draw/format';
import { written } from './clock';
import type { Text } from '../define';
import { formulas } from './formulas';
import type * as model from './model';

const names: Record<string, string> = {
  pixels: '1,024 pixels',
  tips: 'tips of the hands',
  angles: 'angles',
  sines: 'sin, cos of the angles'
};

export const text: Text<typeof model> = {
  title: 'Four ways to write down a clock',
  hint: 'Drag a hand to change the time. Click one of the four rows to see how its reader works it out.',
  describe: ({ examples, minutes, pixels, tips, angles, sines }) =>
    `The time is ${written(minutes)}. After ${format(examples)} clocks the mean error is ${fixed(pixels, 1)} minutes from pixels, ${fixed(tips, 1)} from the tips of the hands, ${fixed(angles, 1)} from angles, and ${fixed(sines, 1)} from sines and cosines.`,
  params: {
    answer: {
      label: 'What the reader answers',
      options: { direction: 'the hour hand (two numbers)', number: 'the time (one number)' }
    },
    hidden: {
      label: '8 hidden neurons',
      hint: 'Without them the reader is linear: it only multiplies and adds.'
    }
  },
  readouts: {
    examples: { label: 'Clocks seen' },
    minutes: { label: 'Minutes past twelve', unit: ' min' },
    pixels: { label: 'Error: pixels', unit: ' min' },
    tips: { label: 'Error: tips', unit: ' min' },
    angles: { label: 'Error: angles', unit: ' min' },
    sines: { label: 'Error: sin, cos', unit: ' min' },
    tipsAtTwelve: { label: 'Around twelve: tips', unit: ' min' },
    anglesAtTwelve: { label: 'Around twelve: angles', unit: ' min' }
  },
  step: 'step',
  explain: {
    hourAngle: { label: 'Angle of the hour hand', formula: formulas.hourAngle },
    minuteAngle: { label: 'Angle of the minute hand', formula: formulas.minuteAngle },
    share: { label: 'Answer: share of a turn', formula: formulas.share },
    across: { label: 'Answer, across', formula: formulas.across },
    up: { label: 'Answer, upwards', formula: formulas.up },
    timeOfShare: { label: 'Time read', formula: formulas.timeOfShare },
    timeOfDirection: { label: 'Time read', formula: formulas.timeOfDirection },
    error: { label: 'Error (minutes)', formula: formulas.error }
  },
  markName: (mark) => (mark === 'clock' ? 'Clock' : `Reader of ${names[mark.slice(7)] ?? ''}`),
  actions: { setTime: { label: 'Set the time', arguments: { minutes: 'minutes past twelve' } } },
  words: {
    ...names,
    cells: 'the ink in every cell',
    raster: '32×32 cells for the reader',
    reads: 'reads',
    error: 'mean error',
    unit: ' min',
    pixelsShort: 'pixels',
    tipsShort: 'tips',
    anglesShort: 'angles',
    sinesShort: 'sin, cos'
  }
};
