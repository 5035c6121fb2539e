import { testExamples } from '@/lib/rules/testing';
import { rule } from './placeholder';

testExamples(rule);
