import { testExamples } from '@/lib/rules/testing';
import { rule } from './signature';

testExamples(rule);
