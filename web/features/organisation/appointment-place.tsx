import { Select, TextInput } from '@mantine/core';
import { useText } from '../../platform/i18n/use-text.ts';
import { useExam, useExamList } from '../exam/exam-queries.ts';
import { organisationMessages } from './organisation-messages.ts';

interface PlaceOfRole {
  readonly examId?: string;
  readonly roomId?: string;
}

/**
 * Narrows a role to an exam and a room. Chosen from lists where the person may read exams; an
 * administrator, who may not, types the codes the secretary copied from the exam's page.
 */
export function AppointmentPlace(props: {
  readonly organisationId: string;
  readonly withRoom: boolean;
  readonly place: PlaceOfRole;
  readonly onChange: (place: PlaceOfRole) => void;
}) {
  const text = useText(organisationMessages);
  const { place, onChange } = props;
  const list = useExamList();
  const exams = (list.data?.exams ?? []).filter(
    (each) => each.organisationId === props.organisationId,
  );
  const exam = useExam(exams.length > 0 ? place.examId : undefined);
  if (exams.length === 0) {
    return (
      <>
        <TextInput
          label={text('examCode')}
          description={text('codeHint')}
          value={place.examId ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(value.trim() ? { ...place, examId: value.trim() } : {})
          }
        />
        {props.withRoom && place.examId && (
          <TextInput
            label={text('roomCode')}
            value={place.roomId ?? ''}
            onChange={({ currentTarget: { value } }) =>
              onChange({
                examId: place.examId ?? '',
                ...(value.trim() ? { roomId: value.trim() } : {}),
              })
            }
          />
        )}
      </>
    );
  }
  return (
    <>
      <Select
        label={text('exam')}
        placeholder={text('allExams')}
        clearable
        data={exams.map(({ examId, name }) => ({ value: examId, label: name }))}
        value={place.examId ?? null}
        onChange={(examId) => onChange(examId ? { examId } : {})}
      />
      {props.withRoom && place.examId && (
        <Select
          label={text('room')}
          placeholder={text('allRooms')}
          clearable
          data={(exam.data?.rooms ?? []).map(({ roomId, name, venue }) => ({
            value: roomId,
            label: `${name} – ${venue}`,
          }))}
          value={place.roomId ?? null}
          onChange={(roomId) =>
            onChange({ examId: place.examId ?? '', ...(roomId ? { roomId } : {}) })
          }
        />
      )}
    </>
  );
}
