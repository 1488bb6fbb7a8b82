import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { mediaContract } from '../../../../shared/question-bank/media-contract.ts';
import { useStaffApi } from '../../../platform/staff-api-context.ts';
import { answered } from '../../../ui/staff/answered.ts';
import { imageName } from '../marks/write-marks.ts';
import { insertText } from './insert-marks.ts';

interface Asked {
  readonly media: string;
  readonly src: string;
  readonly field: HTMLTextAreaElement;
  readonly place: readonly [start: number, end: number];
}

/** Images on their way into a text: uploaded, then described, then put where the cursor was. */
export function useImages(bankId: string, onMedia: (media: string) => void) {
  const api = useStaffApi();
  const [asked, setAsked] = useState<Asked>();
  const upload = useMutation({
    mutationFn: ({ file }: { file: File; field: HTMLTextAreaElement }) =>
      answered(api.call(mediaContract.upload, { params: { bankId }, upload: file })),
    onSuccess: ({ media }, { file, field }) => {
      const place = [field.selectionStart, field.selectionEnd] as const;
      setAsked({ media, src: URL.createObjectURL(file), field, place });
    },
  });
  function close(): void {
    if (asked) URL.revokeObjectURL(asked.src);
    setAsked(undefined);
  }
  return {
    asked,
    close,
    error: upload.error,
    add: (file: File, field: HTMLTextAreaElement) => upload.mutate({ file, field }),
    insert(alt: string) {
      if (!asked) return;
      const { media, field, place } = asked;
      onMedia(media);
      close();
      // The dialog gives the focus back first.
      setTimeout(() => {
        field.focus();
        field.setSelectionRange(...place);
        // An image begins a line of its own.
        const before = field.value.slice(0, place[0]);
        const gap = before === '' || before.endsWith('\n') ? '' : '\n';
        insertText(field, `${gap}![${alt.replace(/[\\\]]/g, '\\$&')}](${imageName(media)})`);
      }, 50);
    },
  };
}
