import * as z from 'zod';

/** What differs between a trial and the real thing. */
export const stageSettings = z
  .object({
    stage: z.enum(['dev', 'production']),
    /** The person who may appoint the first others, as the identity provider names them. */
    firstAdministrator: z.string().min(1),
    /** Where alarms are sent; none for a trial. */
    alarmEmail: z.email().optional(),
    /** The pages' own name. Without one CloudFront's name serves, whose certificate still admits TLS 1.0. */
    domainName: z.string().min(1).optional(),
    /**
     * Where the pages are reached, for Safe Exam Browser: told only where there is no name of their
     * own, from the output "Address" of the first deployment.
     */
    publicOrigin: z
      .url({ protocol: /^https$/ })
      .regex(/^https:\/\/[^/]+$/)
      .optional(),
    /** The certificate of that name; CloudFront takes only those of us-east-1. */
    certificateArn: z.string().startsWith('arn:aws:acm:us-east-1:').optional(),
    /** The web firewall of the account (scope CLOUDFRONT), where it has one. */
    webAclArn: z.string().startsWith('arn:aws:wafv2:us-east-1:').optional(),
  })
  .refine((each) => (each.domainName === undefined) === (each.certificateArn === undefined), {
    error: 'domainName and certificateArn go together',
  });
export type StageSettings = z.infer<typeof stageSettings>;
