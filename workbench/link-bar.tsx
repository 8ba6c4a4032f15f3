import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { type Link, openOutside } from './links';
import { useWords } from './words';

const useStyles = makeStyles({
  bar: {
    position: 'absolute',
    bottom: tokens.spacingVerticalXXXL,
    left: tokens.spacingHorizontalXXXL,
    zIndex: 12,
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    maxWidth: '80%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  address: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

interface LinkBarProps {
  readonly link: Link;
  /** Goes to a cell of the workbook. */
  readonly onGo: (link: Extract<Link, { readonly kind: 'inside' }>) => void;
}

/** Where the selected cell links to. Nothing is opened but by its button, and what is outside only after a question. */
export function LinkBar({ link, onGo }: LinkBarProps): ReactNode {
  const styles = useStyles();
  const say = useWords();
  return (
    <div className={styles.bar} role="note" aria-label={say.link}>
      <span className={styles.address} title={link.address}>
        {say.linkTo(link.address)}
      </span>
      {link.kind === 'inside' && (
        <Button size="small" onClick={() => onGo(link)}>
          {say.linkGo}
        </Button>
      )}
      {link.kind === 'outside' && (
        <Button
          size="small"
          onClick={() => {
            if (window.confirm(say.linkAsk(link.address))) openOutside(link.address);
          }}
        >
          {say.linkOpen}
        </Button>
      )}
      {link.kind === 'unopened' && <span>{say.linkUnopened}</span>}
    </div>
  );
}
