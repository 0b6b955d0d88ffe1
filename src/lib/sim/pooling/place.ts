import { format } from '../../draw/format';

/** Row and column, counted from 1, of a mark such as "cell:0,2". */
export const place = (mark: string): [row: string, column: string] | undefined => {
  const found = /:(\d+),(\d+)$/.exec(mark);
  return found ? [format(Number(found[1]) + 1), format(Number(found[2]) + 1)] : undefined;
};
