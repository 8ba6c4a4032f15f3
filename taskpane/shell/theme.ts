import { type Theme, teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useCallback, useState, useSyncExternalStore } from 'react';
import type { PaneStorage } from '../model/pane';

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

/** The theme to draw with, the user's choice, and how to choose; a choice is remembered. */
export function useTheme(storage: PaneStorage): {
  readonly theme: Theme;
  readonly scheme: 'light' | 'dark';
  readonly choice: ThemeChoice;
  readonly choose: (choice: ThemeChoice) => void;
} {
  const [choice, setChoice] = useState(() => choiceIn(storage.getItem(rememberedAs)));
  const dark = useMedia('(prefers-color-scheme: dark)');
  const contrast = useMedia('(forced-colors: active)');
  const choose = (next: ThemeChoice): void => {
    setChoice(next);
    storage.setItem(rememberedAs, next);
  };
  const ofSystem = contrast ? 'contrast' : dark ? 'dark' : 'light';
  const shown = choice === 'system' ? ofSystem : choice;
  // Scrollbars and native controls follow the colour scheme, not the theme.
  return { theme: themes[shown], scheme: shown === 'light' ? 'light' : 'dark', choice, choose };
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
