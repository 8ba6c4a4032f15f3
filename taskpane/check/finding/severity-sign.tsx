import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ErrorCircle16Filled } from '@fluentui/react-icons/svg/error-circle';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactNode } from 'react';
import type { Severity } from '../../../src/words';

const useStyles = makeStyles({
  sign: { flexShrink: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  hint: { color: tokens.colorNeutralForeground3 },
});

// Disc, triangle, ring: the shapes tell severities apart without their colours.
const signs = { error: ErrorCircle16Filled, warning: Warning16Filled, hint: Info16Regular };

/** The sign of a severity; its name is said by what stands around it. */
export function SeveritySign({ severity }: { severity: Severity }): ReactNode {
  const styles = useStyles();
  const Sign = signs[severity];
  return <Sign className={mergeClasses(styles.sign, styles[severity])} aria-hidden />;
}
