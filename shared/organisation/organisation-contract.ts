import * as z from 'zod';
import { done } from '../kernel/done.ts';
import { endpoint } from '../kernel/endpoint.ts';
import { id } from '../kernel/id.ts';
import { appointment } from './appointment.ts';
import { organisation } from './organisation.ts';

const organisationId = z.object({ organisationId: id });

export const organisationContract = {
  me: endpoint({
    method: 'GET',
    path: '/api/staff/me',
    summary: 'The signed-in person, their appointments and the organisations these name',
    access: { kind: 'staff' },
    answer: z.object({
      subject: z.string(),
      fullName: z.string(),
      appointments: z.array(appointment),
      organisations: z.array(organisation),
    }),
  }),
  list: endpoint({
    method: 'GET',
    path: '/api/staff/organisations',
    summary: 'Organisations the person may read: their own, and those below where the role reaches',
    access: { kind: 'staff' },
    answer: z.object({ organisations: z.array(organisation) }),
  }),
  add: endpoint({
    method: 'POST',
    path: '/api/staff/organisations/:organisationId/children',
    summary: 'Add an organisation below this one',
    access: { kind: 'action', action: 'organisation.manage', scope: 'organisation' },
    params: organisationId,
    body: organisation.pick({ kind: true, name: true }),
    answer: organisation,
  }),
  appointments: endpoint({
    method: 'GET',
    path: '/api/staff/organisations/:organisationId/appointments',
    summary: 'Who is appointed in this organisation',
    access: { kind: 'action', action: 'staff.appoint', scope: 'organisation' },
    params: organisationId,
    answer: z.object({ appointments: z.array(appointment) }),
  }),
  appoint: endpoint({
    method: 'POST',
    path: '/api/staff/organisations/:organisationId/appointments',
    summary: 'Appoint a person to a role',
    access: { kind: 'action', action: 'staff.appoint', scope: 'organisation' },
    params: organisationId,
    body: appointment.omit({ appointmentId: true, organisationId: true }),
    answer: appointment,
    problems: ['rule-broken'],
  }),
  dismiss: endpoint({
    method: 'DELETE',
    path: '/api/staff/organisations/:organisationId/appointments/:appointmentId',
    summary: 'End an appointment',
    access: { kind: 'action', action: 'staff.appoint', scope: 'organisation' },
    params: organisationId.extend({ appointmentId: id }),
    answer: done,
  }),
};
