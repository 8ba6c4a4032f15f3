import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from '@fluentui/react-components';
import { MoreHorizontal16Regular } from '@fluentui/react-icons/svg/more-horizontal';
import { type ReactNode, useMemo } from 'react';
import { rowsOf, ruleTitle } from '../../model';
import { safeEditsOf } from '../../model/safe-edits';
import { usePane, usePaneState, useWords } from '../../pane-context';
import { words } from '../words';

/** What can be done with all findings of a rule at once: mend, set aside with one reason, list no more. */
export function RuleMenu({
  rule,
  isReachable,
  onSetAside,
}: {
  readonly rule: string;
  readonly isReachable: boolean;
  readonly onSetAside: () => void;
}): ReactNode {
  const pane = usePane();
  const { reviews, filter, ruleNames, language, phase } = usePaneState();
  const say = useWords(words);
  const listed = usePlacesOf(rule).length;
  const { fixes } = useMemo(() => safeEditsOf(reviews, rule), [reviews, rule]);
  const title = ruleTitle(ruleNames, rule)[language];
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button
          size="small"
          appearance="subtle"
          icon={<MoreHorizontal16Regular />}
          aria-label={say.ofRule(title)}
          title={say.ofRule(title)}
          tabIndex={isReachable ? 0 : -1}
          disabled={phase === 'checking'}
          onClick={(event) => event.stopPropagation()}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {fixes > 0 && (
            <MenuItem onClick={() => void pane.fixAllSafe(rule)}>{say.fixAllOfRule(fixes)}</MenuItem>
          )}
          <MenuItem onClick={onSetAside}>{say.setAsideAll(listed)}</MenuItem>
          <MenuItem onClick={() => pane.setFilter({ hiddenRules: new Set([...filter.hiddenRules, rule]) })}>
            {say.hideRule}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The findings of a rule that are listed, whatever group they stand in. */
export function usePlacesOf(rule: string): Parameters<ReturnType<typeof usePane>['setAsideAll']>[0] {
  const state = usePaneState();
  return rowsOf(state).flatMap((row) =>
    row.kind === 'finding' && row.finding.rule === rule ? [row.place] : [],
  );
}
