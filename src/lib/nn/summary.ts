// A network as the table that Keras's `model.summary()` prints.
import { VECTORS } from './layers/normalization';
import { parameterCount, sizesOf, type Network } from './network';

export interface SummaryRow {
  /** The layer as Keras names it: `dense_1 (Dense)`. */
  layer: string;
  /** `(None, 8)`: any number of samples. */
  shape: string;
  parameters: number;
}

/** A row for every layer, normalisation and dropout included. */
export function summaryRows(network: Network): SummaryRow[] {
  const sizes = sizesOf(network);
  let drops = 0;
  let normal = 0;
  const numbered = (name: string, number: number) => (number === 0 ? name : `${name}_${number}`);
  return network.layers.flatMap(({ units, dropout, batchNormalization }, l) => {
    const shape = `(None, ${units})`;
    const dense = {
      layer: `${numbered('dense', l)} (Dense)`,
      shape,
      parameters: ((sizes[l] ?? 0) + 1) * units
    };
    const rows = [dense];
    if (batchNormalization)
      rows.push({
        layer: `${numbered('batch_normalization', normal++)} (BatchNormalization)`,
        shape,
        parameters: VECTORS * units
      });
    if (dropout) rows.push({ layer: `${numbered('dropout', drops++)} (Dropout)`, shape, parameters: 0 });
    return rows;
  });
}

/** The table as text in a fixed-width face. */
export function summary(network: Network): string {
  const number = (n: number) => n.toLocaleString('en-US');
  const cells = [
    ['Layer (type)', 'Output Shape', 'Param #'],
    ...summaryRows(network).map(({ layer, shape, parameters }) => [layer, shape, number(parameters)])
  ];
  const widths = [0, 1, 2].map((c) => Math.max(...cells.map((row) => (row[c] ?? '').length)));
  const lines = cells.map((row) =>
    row
      .map((cell, c) => (c === 2 ? cell.padStart(widths[c] ?? 0) : cell.padEnd(widths[c] ?? 0)))
      .join('  ')
      .trimEnd()
  );
  lines.splice(1, 0, '─'.repeat(widths.reduce((sum, width) => sum + width, 4)));
  return [...lines, `Total params: ${number(parameterCount(network))}`].join('\n');
}
