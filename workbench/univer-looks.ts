import { ThemeService, type Univer, defaultTheme } from '@univerjs/presets';
import type { Looks } from '../taskpane/shell/theme';

type UniverTheme = typeof defaultTheme;

/** White on black with nothing between, and what is selected in the colour that the pane's contrast theme has for it. */
const contrastTheme: UniverTheme = {
  ...defaultTheme,
  gray: {
    ...defaultTheme.gray,
    300: '#ffffff',
    400: '#ffffff',
    500: '#ffffff',
    600: '#767676',
    700: '#000000',
    800: '#000000',
    900: '#000000',
  },
  primary: { ...defaultTheme.primary, 500: '#1aebff', 600: '#1aebff', 700: '#1aebff' },
};

/** Has Univer draw sheet and menus as the pane is drawn. Cells keep their own colours, turned round where the ground is dark. */
export function drawUniverIn(univer: Univer, container: HTMLElement, { scheme, isContrast }: Looks): void {
  const themes = univer.__getInjector().get(ThemeService);
  themes.setTheme(isContrast && scheme === 'dark' ? contrastTheme : defaultTheme);
  themes.setDarkMode(scheme === 'dark');
  container.dataset['scheme'] = scheme;
}
