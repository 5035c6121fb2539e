import { testExamples } from '@/lib/rules/testing';
import { rule } from './doubled';

testExamples(rule);
