import { Table, Text, Title } from '@mantine/core';
import type { RuleRound } from '../../../shared/exam/rule-set.ts';
import { useFormat } from '../../platform/i18n/format.ts';
import { useLanguage } from '../../platform/i18n/language.ts';
import { inLanguage, useText } from '../../platform/i18n/use-text.ts';
import { rulesMessages } from './rules-messages.ts';
import { ValueAndBasis } from './value-and-basis.tsx';

const rangeText = ({ min, max }: { min: number; max: number }) =>
  min === max ? String(min) : `${min}–${max}`;

/** A round with its parts: questions, minutes, pass mark. */
export function RoundRules({ round }: { readonly round: RuleRound }) {
  const text = useText(rulesMessages);
  const language = useLanguage();
  const format = useFormat();
  return (
    <section>
      <Title order={3}>
        {inLanguage(round.title, language)}{' '}
        <Text span size="sm" c="dimmed" fw={400}>
          – {text(round.purpose)}
          {round.delivery === 'elsewhere' && `; ${text('elsewhere').toLowerCase()}`}
        </Text>
      </Title>
      {round.parts.length > 0 && (
        <div className="sheet card">
          <Table verticalSpacing={5}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{text('part')}</Table.Th>
                <Table.Th scope="col">{text('questions')}</Table.Th>
                <Table.Th scope="col">{text('minutes')}</Table.Th>
                <Table.Th scope="col">{text('passShort')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {round.parts.map((part) => (
                <Table.Tr key={part.partId}>
                  <Table.Td>
                    {inLanguage(part.title, language)}
                    {part.optional && (
                      <Text size="xs" c="dimmed">
                        {text('optional')}
                      </Text>
                    )}
                  </Table.Td>
                  <Table.Td>
                    <ValueAndBasis
                      shown={rangeText(part.questions.value)}
                      source={part.questions}
                    />
                  </Table.Td>
                  <Table.Td>
                    <ValueAndBasis
                      shown={[
                        rangeText(part.minutes.value),
                        part.minutesPerQuestion &&
                          text('perQuestion', {
                            minutes: format.number(part.minutesPerQuestion.value),
                          }),
                      ]
                        .filter(Boolean)
                        .join(' · ')}
                      source={part.minutesPerQuestion ?? part.minutes}
                    />
                  </Table.Td>
                  <Table.Td>
                    <ValueAndBasis
                      shown={text('ofCorrect', { percent: format.number(part.passPercent.value) })}
                      source={part.passPercent}
                    />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      )}
    </section>
  );
}
