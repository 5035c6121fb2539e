import { testExamples } from '@/lib/rules/testing';
import { rule } from './double-number';

testExamples(rule);
