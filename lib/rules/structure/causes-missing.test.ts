import { testExamples } from '@/lib/rules/testing';
import { rule } from './causes-missing';

testExamples(rule);
