import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useSyncExternalStore } from 'react';
import type { PaneStorage } from '../model/pane';
import { onKept } from './storage';

/** How the pane looks: as the system says, or as the user chose. */
export type ThemeChoice = 'system' | 'light' | 'dark' | 'contrast';

/** In the order in which the pane offers them. */
export const themeChoices: readonly ThemeChoice[] = ['system', 'light', 'dark', 'contrast'];

const rememberedAs = 'perf-form-check.theme';

/** Chinese faces by name: with Latin ones alone, an English system picks a Japanese or a serif face for the characters. */
const fonts = {
  fontFamilyBase:
    "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', 'Source Han Sans SC', system-ui, sans-serif",
};

const themes: Readonly<Record<Exclude<ThemeChoice, 'system'>, Theme>> = {
  light: { ...webLightTheme, ...fonts },
  dark: { ...webDarkTheme, ...fonts },
  contrast: { ...teamsHighContrastTheme, ...fonts },
};

/** For who wants more contrast in the usual colours: no grey words, and lines as strong as those of fields. */
const stronger: Readonly<Record<'light' | 'dark', Theme>> = {
  light: withMoreContrast(themes.light),
  dark: withMoreContrast(themes.dark),
};

function withMoreContrast(theme: Theme): Theme {
  const { colorNeutralForeground1: words, colorNeutralStrokeAccessible: lines } = theme;
  return {
    ...theme,
    colorNeutralForeground2: words,
    colorNeutralForeground3: words,
    colorNeutralForeground4: words,
    colorNeutralStroke1: lines,
    colorNeutralStroke2: lines,
    colorNeutralStroke3: lines,
  };
}

/** How things are drawn. */
export interface Looks {
  readonly theme: Theme;
  /** Scrollbars and native controls follow the colour scheme, not the theme. */
  readonly scheme: 'light' | 'dark';
  /** Whether it is drawn in the few colours of high contrast. */
  readonly isContrast: boolean;
}

/** The looks that the user or the system wants, the user's choice, and how to choose; a choice is remembered and followed at once. */
export function useTheme(
  storage: PaneStorage,
): Looks & { readonly choice: ThemeChoice; readonly choose: (choice: ThemeChoice) => void } {
  const choice = useSyncExternalStore(onKept, () => choiceIn(storage.getItem(rememberedAs)));
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const more = useMedia('(prefers-contrast: more)');
  const ofSystem = dark ? 'dark' : 'light';
  const shown = choice === 'system' ? ofSystem : choice;
  // Colours that the system forces are light or dark by its own wish, whatever the user chose here.
  const isDark = forced ? dark : shown !== 'light';
  const ofForced = dark ? themes.contrast : stronger.light;
  const ofChoice = more && shown !== 'contrast' ? stronger[shown] : themes[shown];
  return {
    theme: forced ? ofForced : ofChoice,
    scheme: isDark ? 'dark' : 'light',
    isContrast: forced || shown === 'contrast',
    choice,
    choose: (next) => storage.setItem(rememberedAs, next),
  };
}

function choiceIn(remembered: string | null): ThemeChoice {
  return themeChoices.find((choice) => choice === remembered) ?? 'system';
}

function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', changed);
      return () => media.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches);
}
