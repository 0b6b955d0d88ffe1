export type Lang = 'ko' | 'en';
export const languages: readonly Lang[] = ['ko', 'en'];
