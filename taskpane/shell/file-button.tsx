import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useRef } from 'react';

type Looks = Pick<ButtonProps, 'appearance' | 'title'> & { readonly icon?: React.JSX.Element };

interface FileButtonProps extends Looks {
  readonly label: string;
  /** Endings of files, as browsers take them: ".json,.xlsx". Of a folder all files are given. */
  readonly accept?: string;
  /** One file unless said. */
  readonly takes?: 'files' | 'folder';
  /** Another way to choose, where the browser has one. */
  readonly onChoose?: (() => void) | null;
  /** Hears of the files that were chosen; never of none. */
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for files of the user’s disk. */
export function FileButton({
  label,
  accept,
  takes,
  onChoose = null,
  onFiles,
  ...looks
}: FileButtonProps): ReactNode {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button {...looks} onClick={onChoose ?? (() => input.current?.click())}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={accept}
        multiple={takes !== undefined}
        {...(takes === 'folder' && { webkitdirectory: '' })}
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
