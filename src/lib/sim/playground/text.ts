// Every word of the laboratory, in both languages.
import type { Lang } from '../../i18n';
import type { Text } from '../define';
import type * as model from './model';
import { en } from './text.en';
import { ko } from './text.ko';

export const text: Record<Lang, Text<typeof model>> = { ko, en };
