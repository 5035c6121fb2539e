import { testExamples } from '@/lib/rules/testing';
import { rule } from './date';

testExamples(rule);
